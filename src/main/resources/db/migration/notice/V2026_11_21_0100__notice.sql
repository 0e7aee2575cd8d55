-- what an account is told; subject: JSON, the title of what it is about by language
create table notice (
    id binary(16) not null,
    account binary(16) not null,
    kind varchar(32) not null,
    subject longtext not null,
    original varchar(2) not null,
    address varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    primary key (id),
    constraint notice_of_account foreign key (account) references account (id) on delete cascade
);

create index notice_of on notice (account, created_at);
