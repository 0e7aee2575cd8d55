-- that a learner was told of an assignment: that it is there, that it is due soon; the key says each once
create table reminder (
    assignment binary(16) not null,
    learner binary(16) not null,
    what varchar(16) not null,
    told_at datetime(6) not null,
    primary key (assignment, learner, what),
    constraint reminder_of_assignment foreign key (assignment) references assignment (id)
);
