-- what administrators did to accounts; rows are added and never changed
create table account_change (
    id binary(16) not null primary key,
    account_id binary(16) not null,
    what varchar(24) not null,
    -- the role given or taken
    role varchar(16),
    actor binary(16) not null,
    happened_at datetime(6) not null,
    constraint change_of_account foreign key (account_id) references account (id) on delete cascade
);

create index account_change_newest on account_change (account_id, happened_at);
