-- what instructors decided about answers that were stored and not counted; rows are added and never changed, the last one holds
create table held_decision (
    id binary(16) not null,
    attempt binary(16) not null,
    number int not null,
    kind varchar(16) not null,
    account binary(16) not null,
    reason longtext not null,
    decided_at datetime(6) not null,
    primary key (id),
    constraint decision_of_event foreign key (attempt, number) references attempt_event (attempt, number)
);

create index held_event on attempt_event (standing);
