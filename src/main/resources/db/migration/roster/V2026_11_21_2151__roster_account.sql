-- for which class an account was opened: those who run it can make a new first password until the owner has chosen their own
create table roster_account (
    account binary(16) not null,
    classroom binary(16) not null,
    opened_by binary(16) not null,
    opened_at datetime(6) not null,
    primary key (account),
    constraint roster_account_of_classroom foreign key (classroom) references classroom (id)
);

create index roster_account_classroom on roster_account (classroom);
