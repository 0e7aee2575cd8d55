-- what a learner gets in every quiz; extra_time: percent
create table accommodation (
    learner binary(16) not null,
    extra_time int not null,
    extra_attempts int not null,
    pauses boolean not null,
    larger_type boolean not null,
    primary key (learner)
);

create table learner_group (
    id binary(16) not null,
    name varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (id)
);

create table learner_group_member (
    learner_group binary(16) not null,
    learner binary(16) not null,
    primary key (learner_group, learner),
    constraint member_of_group foreign key (learner_group) references learner_group (id)
);

create index groups_of_learner on learner_group_member (learner);

-- for a learner or for a group; what is null stays as the quiz has it
create table quiz_override (
    id binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    quiz varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    learner binary(16),
    learner_group binary(16),
    opens_at datetime(6),
    closes_at datetime(6),
    limit_seconds bigint,
    attempts int,
    primary key (id),
    constraint override_of_group foreign key (learner_group) references learner_group (id)
);

create index overrides_of_quiz on quiz_override (course, quiz);
