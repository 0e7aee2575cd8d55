-- what counts in a class and how much; a class without a row has the book that every class has at first
create table gradebook (
    classroom binary(16) not null,
    scale varchar(24) not null,
    -- null where the scale says no number
    scale_most int,
    scale_places int not null,
    closed_counts_nothing boolean not null,
    version int not null,
    primary key (classroom),
    constraint gradebook_of_classroom foreign key (classroom) references classroom (id)
);

-- the steps of the scale, from the best down; lower: the percentage from which one is reached
create table gradebook_band (
    classroom binary(16) not null,
    place int not null,
    lower_end decimal(5, 2) not null,
    name varchar(16) not null,
    primary key (classroom, place),
    constraint band_of_gradebook foreign key (classroom) references gradebook (classroom)
);

create table gradebook_category (
    id binary(16) not null,
    classroom binary(16) not null,
    place int not null,
    name varchar(60) not null,
    weight decimal(5, 2) not null,
    drop_lowest int not null,
    primary key (id),
    constraint category_of_gradebook foreign key (classroom) references gradebook (classroom)
);

create index gradebook_category_of on gradebook_category (classroom, place);

-- a column of assigned work has the id of the assignment, and its task so that it is still called something when that was withdrawn;
-- a column without one has a name
create table gradebook_column (
    id binary(16) not null,
    classroom binary(16) not null,
    place int not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin,
    task_kind varchar(16),
    task varchar(64) character set utf8mb4 collate utf8mb4_bin,
    name varchar(80),
    possible decimal(7, 2) not null,
    category binary(16),
    counts boolean not null,
    removed boolean not null,
    version int not null,
    primary key (id),
    constraint column_of_classroom foreign key (classroom) references classroom (id),
    constraint column_in_category foreign key (category) references gradebook_category (id)
);

create index gradebook_column_of on gradebook_column (classroom, place);

create index gradebook_column_in on gradebook_column (category);

-- what is settled by hand for a learner; neither points nor excused: only the comment is
create table gradebook_entry (
    column_id binary(16) not null,
    learner binary(16) not null,
    points decimal(7, 2),
    excused boolean not null,
    remark varchar(1000) not null,
    version int not null,
    primary key (column_id, learner),
    constraint entry_in_column foreign key (column_id) references gradebook_column (id)
);

-- every change of that; rows are added and never changed; version: what it led to
create table gradebook_change (
    column_id binary(16) not null,
    learner binary(16) not null,
    version int not null,
    from_points decimal(7, 2),
    from_excused boolean not null,
    from_remark varchar(1000) not null,
    points decimal(7, 2),
    excused boolean not null,
    remark varchar(1000) not null,
    changed_by binary(16) not null,
    changed_at datetime(6) not null,
    reason varchar(300) not null,
    primary key (column_id, learner, version),
    constraint change_in_column foreign key (column_id) references gradebook_column (id)
);

-- that learners were told what they have; scale: JSON where totals were told, else null
create table gradebook_release (
    id binary(16) not null,
    classroom binary(16) not null,
    released_by binary(16) not null,
    released_at datetime(6) not null,
    scale longtext,
    learners int not null,
    taken_back_by binary(16),
    taken_back_at datetime(6),
    primary key (id),
    constraint release_of_classroom foreign key (classroom) references classroom (id)
);

create index gradebook_release_of on gradebook_release (classroom, released_at);

-- the columns as they were then; title: JSON by language
create table gradebook_released_column (
    release_id binary(16) not null,
    place int not null,
    column_id binary(16) not null,
    title longtext not null,
    original varchar(2) not null,
    possible decimal(7, 2) not null,
    primary key (release_id, place),
    constraint column_of_release foreign key (release_id) references gradebook_release (id),
    constraint released_column_of foreign key (column_id) references gradebook_column (id)
);

create index gradebook_released_column_of on gradebook_released_column (column_id);

-- what each learner was told, as JSON; rows are added and never changed
create table gradebook_slip (
    release_id binary(16) not null,
    learner binary(16) not null,
    told longtext not null,
    primary key (release_id, learner),
    constraint slip_of_release foreign key (release_id) references gradebook_release (id)
);
