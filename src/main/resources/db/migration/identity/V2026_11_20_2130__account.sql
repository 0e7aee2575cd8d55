-- user_key is the user name folded (case, dotted and dotless i), so that it is unique for people and not only for machines
create table account (
    id binary(16) not null primary key,
    user_name varchar(64) collate utf8mb4_bin not null,
    user_key varchar(255) collate utf8mb4_bin not null,
    display_name varchar(80) not null,
    password_hash varchar(255) collate utf8mb4_bin,
    language varchar(16),
    theme varchar(16) not null,
    text_size varchar(16) not null,
    opened_at datetime(6) not null,
    constraint account_user_key unique (user_key)
);

create table account_role (
    account_id binary(16) not null,
    role varchar(16) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id) on delete cascade
);
