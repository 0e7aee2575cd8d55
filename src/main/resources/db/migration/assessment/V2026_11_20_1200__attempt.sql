-- one go of one learner at one quiz; items: ids in order, separated by a space
create table attempt (
    id binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    learner binary(16) not null,
    edition binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    quiz varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    seed bigint not null,
    items longtext not null,
    started_at datetime(6) not null,
    finished_at datetime(6),
    earned decimal(20, 7),
    possible decimal(20, 7),
    passed boolean,
    -- 1 until it is handed in, then null: the key below allows one unfinished attempt and any number of others
    unfinished int,
    primary key (id),
    constraint attempt_token unique (token),
    constraint attempt_unfinished unique (learner, course, quiz, unfinished)
);

create index attempt_finished on attempt (finished_at);

-- every answer given; the last one to an item counts; response: JSON
create table attempt_answer (
    attempt binary(16) not null,
    number int not null,
    item varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    response longtext not null,
    verdict varchar(16) not null,
    fraction decimal(8, 7) not null,
    answered_at datetime(6) not null,
    primary key (attempt, number),
    constraint answer_of_attempt foreign key (attempt) references attempt (id)
);
