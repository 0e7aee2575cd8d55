-- when the page of an attempt was last heard of, to about half a minute
create table attempt_sign (
    attempt binary(16) not null,
    seen_at datetime(6) not null,
    primary key (attempt),
    constraint sign_of_attempt foreign key (attempt) references attempt (id)
);
