-- that attempts at a quiz were marked again by a later edition; never deleted: undone, it says so
create table regrading (
    id binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    quiz varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    -- counts the regradings of a quiz: the key below lets one of two at once win
    number int not null,
    edition binary(16) not null,
    done_by binary(16) not null,
    done_at datetime(6) not null,
    reason varchar(500) not null,
    attempts int not null,
    gaining int not null,
    losing int not null,
    undone_by binary(16),
    undone_at datetime(6),
    primary key (id),
    constraint regrading_number unique (course, quiz, number)
);

-- what a regrading made of an attempt; items: the ids of those that earn something else, separated by a space
create table regrading_attempt (
    regrading binary(16) not null,
    attempt binary(16) not null,
    earned_before decimal(20, 7) not null,
    possible_before decimal(20, 7) not null,
    passed_before boolean not null,
    earned_after decimal(20, 7) not null,
    possible_after decimal(20, 7) not null,
    passed_after boolean not null,
    items longtext not null,
    primary key (regrading, attempt),
    constraint remark_of_regrading foreign key (regrading) references regrading (id),
    constraint remark_of_attempt foreign key (attempt) references attempt (id)
);

create index regrading_attempt_attempt on regrading_attempt (attempt);

-- a regrading holds the attempts of one quiz that were handed in, and no others
create index attempt_of_quiz on attempt (course, quiz, finished_at);

-- who of the staff has looked at a learner's attempt, and when: its learner can see it
create table attempt_look (
    attempt binary(16) not null,
    staff binary(16) not null,
    looked_on date not null,
    looked_at datetime(6) not null,
    primary key (attempt, staff, looked_on),
    constraint look_at_attempt foreign key (attempt) references attempt (id)
);
