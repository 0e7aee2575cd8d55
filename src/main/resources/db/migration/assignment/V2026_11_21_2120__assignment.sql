-- what a class is to do, as it stands now; what was withdrawn stays and can be brought back
create table assignment (
    id binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    classroom binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    -- LESSON, QUIZ, SCENARIO, MODULE
    kind varchar(16) not null,
    task varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    -- in which it was there when it was assigned: its title is known from it when a later one lacks it
    edition binary(16) not null,
    -- EVERYBODY, GROUP, ONE; a group may be gone by now, then it is nobody's
    audience varchar(16) not null,
    class_group binary(16),
    learner binary(16),
    opens_at datetime(6),
    due_at datetime(6),
    closes_at datetime(6),
    attempts int,
    counting varchar(8),
    -- COUNTS, LOSES, NOTHING; percentages for the second
    late_rule varchar(16) not null,
    late_percent int,
    late_rest int,
    note varchar(1000) not null,
    assigned_at datetime(6) not null,
    withdrawn_at datetime(6),
    version int not null,
    primary key (id),
    constraint assignment_token unique (token),
    constraint assignment_of_classroom foreign key (classroom) references classroom (id)
);

create index assignment_of_task on assignment (course, task);
create index assignment_of_group on assignment (class_group);
create index assignment_opens on assignment (opens_at);
create index assignment_due on assignment (due_at);
create index assignment_assigned on assignment (assigned_at);

-- what became of an assignment; rows are added and never changed
create table assignment_change (
    id binary(16) not null,
    assignment binary(16) not null,
    what varchar(16) not null,
    version int not null,
    opens_at datetime(6),
    due_at datetime(6),
    closes_at datetime(6),
    attempts int,
    actor binary(16) not null,
    happened_at datetime(6) not null,
    reason varchar(300) not null,
    primary key (id),
    constraint change_of_assignment foreign key (assignment) references assignment (id)
);

create index assignment_changes on assignment_change (assignment, happened_at);
