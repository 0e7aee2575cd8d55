-- what one learner has more of, or need not do; what is null is as it is for all to whom it is assigned
create table concession (
    assignment binary(16) not null,
    learner binary(16) not null,
    due_at datetime(6),
    closes_at datetime(6),
    attempts int,
    excused boolean not null,
    version int not null,
    primary key (assignment, learner),
    constraint concession_of_assignment foreign key (assignment) references assignment (id)
);

create index concession_of_learner on concession (learner);
create index concession_due on concession (due_at);

-- who granted it or took it back, and why; rows are added and never changed
create table concession_change (
    id binary(16) not null,
    assignment binary(16) not null,
    learner binary(16) not null,
    what varchar(24) not null,
    due_at datetime(6),
    closes_at datetime(6),
    attempts int,
    actor binary(16) not null,
    happened_at datetime(6) not null,
    reason varchar(300) not null,
    primary key (id),
    constraint change_of_concession foreign key (assignment) references assignment (id)
);

create index concession_changes on concession_change (assignment, happened_at);
