-- who changed what a learner or a group is allowed; rows are added and never changed
create table allowance_change (
    id binary(16) not null,
    kind varchar(32) not null,
    whom varchar(80) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin,
    quiz varchar(64) character set utf8mb4 collate utf8mb4_bin,
    extra_time int,
    extra_attempts int,
    pauses boolean,
    larger_type boolean,
    account binary(16) not null,
    changed_at datetime(6) not null,
    primary key (id)
);

create index allowance_changed on allowance_change (changed_at);
