-- texts that were handed in and are marked by instructors; sign: what one is called while its writer is not shown
create table essay (
    id varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    attempt binary(16) not null,
    item varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    sign varchar(8) not null,
    stage varchar(16) not null,
    version int not null,
    handed_in_at datetime(6) not null,
    changed_at datetime(6) not null,
    primary key (id),
    constraint essay_once unique (attempt, item),
    constraint essay_of_attempt foreign key (attempt) references attempt (id)
);

create index essay_stage on essay (stage, handed_in_at);

-- marks that were released: rows are added and never changed; sheet: JSON
create table essay_mark (
    essay varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    number int not null,
    marker binary(16) not null,
    kind varchar(16) not null,
    sheet longtext not null,
    reason longtext not null,
    marked_at datetime(6) not null,
    primary key (essay, number),
    constraint mark_of_essay foreign key (essay) references essay (id)
);

-- marks in the making, one per instructor
create table essay_draft (
    essay varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    marker binary(16) not null,
    sheet longtext not null,
    version int not null,
    changed_at datetime(6) not null,
    primary key (essay, marker),
    constraint draft_of_essay foreign key (essay) references essay (id)
);

-- drafts that were refused because another page had changed the draft in between
create table essay_draft_refused (
    id binary(16) not null,
    essay varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    marker binary(16) not null,
    sheet longtext not null,
    version int not null,
    changed_at datetime(6) not null,
    primary key (id),
    constraint refused_of_essay foreign key (essay) references essay (id)
);

create index essay_refused on essay_draft_refused (essay, marker, changed_at);

-- who has an essay open
create table essay_lease (
    essay varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    holder binary(16) not null,
    since_at datetime(6) not null,
    until_at datetime(6) not null,
    primary key (essay),
    constraint lease_of_essay foreign key (essay) references essay (id)
);

-- who has looked whose essay it is, and why
create table essay_unmasking (
    id binary(16) not null,
    essay varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    account binary(16) not null,
    reason longtext not null,
    unmasked_at datetime(6) not null,
    primary key (id),
    constraint unmasking_of_essay foreign key (essay) references essay (id)
);

create index essay_unmasked on essay_unmasking (essay, unmasked_at);
