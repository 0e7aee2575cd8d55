-- one walk of one learner through one scenario
create table playthrough (
    id binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    learner binary(16) not null,
    edition binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    scenario varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    started_at datetime(6) not null,
    -- for a new one, without an ending
    left_at datetime(6),
    finished_at datetime(6),
    ending varchar(64) character set utf8mb4 collate utf8mb4_bin,
    score decimal(4, 1),
    -- texts that have to be rated
    waiting int,
    passed boolean,
    -- 1 while one can go on with it, then null: the key below allows one such and any number of others
    unfinished int,
    primary key (id),
    constraint playthrough_token unique (token),
    constraint playthrough_unfinished unique (learner, course, scenario, unfinished)
);

create index playthrough_of_scenario on playthrough (course, scenario);

-- everything done in a playthrough, in order; rows are added and never changed
create table playthrough_step (
    playthrough binary(16) not null,
    number int not null,
    act varchar(8) not null,
    -- of a choice; tasks are known by their name alone
    passage varchar(64) character set utf8mb4 collate utf8mb4_bin,
    name varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    fraction decimal(8, 7),
    -- a citation, a text, or JSON: what goes with the act
    detail longtext,
    made_at datetime(6) not null,
    primary key (playthrough, number),
    constraint step_of_playthrough foreign key (playthrough) references playthrough (id)
);

-- a projection, like the others of its kind: one row for each playthrough that is over
create table scenario_done (
    playthrough binary(16) not null,
    learner binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    scenario varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    score decimal(4, 1) not null,
    passed boolean not null,
    done_at datetime(6) not null,
    primary key (playthrough)
);

create index scenario_done_of_learner on scenario_done (learner, course, scenario);
