-- one row for each course that somebody has begun to write; it is locked by whoever changes a draft or publishes
create table authored_course (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (course)
);

create table authorship (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    account binary(16) not null,
    may_edit boolean not null,
    may_review boolean not null,
    may_publish boolean not null,
    since datetime(6) not null,
    primary key (course, account)
);

create index authorship_of_account on authorship (account);

-- one draft of a file for everybody; started_from is null for a new file
create table draft (
    id binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    started_from char(64) character set ascii collate ascii_bin,
    content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    last_by binary(16) not null,
    changed_at datetime(6) not null,
    stage varchar(16) not null,
    primary key (id),
    constraint draft_of_file unique (course, path)
);

-- what was typed and refused, each place and person with its own
create table draft_unfiled (
    draft binary(16) not null,
    place varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    author binary(16) not null,
    words mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (draft, place, author),
    constraint unfiled_of_draft foreign key (draft) references draft (id) on delete cascade
);

-- texts that files had while they were drafted; they outlive their drafts
create table draft_revision (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    number int not null,
    content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    author binary(16) not null,
    kept_at datetime(6) not null,
    minor boolean not null,
    primary key (course, path, number)
);
