-- only hashes of tokens: who reads this table cannot sign in with it
create table remembered_device (
    series varchar(32) collate utf8mb4_bin not null primary key,
    account_id binary(16) not null,
    token_hash varchar(64) collate utf8mb4_bin not null,
    expires_at datetime(6) not null,
    constraint remembered_device_account foreign key (account_id) references account (id) on delete cascade
);

create index remembered_device_expiry on remembered_device (expires_at);

create table administrator_link (
    token_hash varchar(64) collate utf8mb4_bin not null primary key,
    expires_at datetime(6) not null
);
