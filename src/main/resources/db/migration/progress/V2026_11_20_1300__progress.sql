-- a projection: both tables can be emptied and filled again from reading marks and attempts

create table section_done (
    learner binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    lesson varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    section varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    done_at datetime(6) not null,
    primary key (learner, course, lesson, section)
);

-- one row for each attempt that was handed in
create table quiz_done (
    attempt binary(16) not null,
    learner binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    quiz varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    earned decimal(20, 7) not null,
    possible decimal(20, 7) not null,
    passed boolean not null,
    done_at datetime(6) not null,
    primary key (attempt)
);

create index quiz_done_of_learner on quiz_done (learner, course, quiz);
