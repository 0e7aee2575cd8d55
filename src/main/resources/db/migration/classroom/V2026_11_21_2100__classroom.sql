create table classroom (
    id binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    name varchar(80) not null,
    term varchar(40) not null,
    zone varchar(64) not null,
    opened_at datetime(6) not null,
    archived_at datetime(6),
    version int not null,
    primary key (id),
    constraint classroom_token unique (token)
);

-- who runs a class; a teacher may do everything
create table classroom_staff (
    classroom binary(16) not null,
    account binary(16) not null,
    teacher boolean not null,
    may_roster boolean not null,
    may_assign boolean not null,
    may_follow boolean not null,
    may_mark boolean not null,
    since datetime(6) not null,
    primary key (classroom, account),
    constraint staff_of_classroom foreign key (classroom) references classroom (id)
);

create index classroom_of_staff on classroom_staff (account);

-- how one gets in; the code is null while none is open
create table classroom_entry (
    classroom binary(16) not null,
    code varchar(8) character set utf8mb4 collate utf8mb4_bin,
    expires_at datetime(6),
    places int,
    approval boolean not null,
    version int not null,
    primary key (classroom),
    constraint classroom_entry_code unique (code),
    constraint entry_of_classroom foreign key (classroom) references classroom (id)
);

-- how a learner stands to a class: WAITING, IN, DECLINED, LEFT, REMOVED
create table enrolment (
    classroom binary(16) not null,
    learner binary(16) not null,
    state varchar(8) not null,
    since datetime(6) not null,
    -- what it was when they asked to be let in, so that taking the request back leads there again
    asked_from varchar(8),
    primary key (classroom, learner),
    constraint enrolment_in_classroom foreign key (classroom) references classroom (id)
);

create index enrolment_of_learner on enrolment (learner, state);

-- name_key is the name folded (case, dotted and dotless i), so that it is unique for people and not only for machines
create table classroom_group (
    id binary(16) not null,
    classroom binary(16) not null,
    name varchar(60) not null,
    name_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    primary key (id),
    constraint classroom_group_name unique (classroom, name_key),
    constraint group_of_classroom foreign key (classroom) references classroom (id)
);

-- those who have gone from the class stay here and are in their group again when they come back
create table classroom_group_member (
    class_group binary(16) not null,
    learner binary(16) not null,
    primary key (class_group, learner),
    constraint member_of_class_group foreign key (class_group) references classroom_group (id)
);

create index class_group_of_learner on classroom_group_member (learner);

-- what became of who is in a class and who runs it; rows are added and never changed
create table classroom_change (
    id binary(16) not null,
    classroom binary(16) not null,
    what varchar(24) not null,
    whom binary(16),
    actor binary(16) not null,
    happened_at datetime(6) not null,
    reason varchar(300) not null,
    primary key (id),
    constraint change_of_classroom foreign key (classroom) references classroom (id)
);

create index classroom_change_newest on classroom_change (classroom, happened_at);
