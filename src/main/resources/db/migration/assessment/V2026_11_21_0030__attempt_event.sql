-- everything that happens in an attempt, in order; rows are added and never changed. What had been answered before is brought
-- along without an id, a device or a seal: verification begins at the first sealed row
create table attempt_event (
    attempt binary(16) not null,
    number int not null,
    -- given by the browser: what is sent twice is kept once; the server's own events have none
    client_id binary(16),
    device varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    device_order int not null,
    client_at datetime(6) not null,
    act varchar(16) not null,
    item varchar(64) character set utf8mb4 collate utf8mb4_bin,
    -- JSON
    response longtext,
    certainty varchar(16),
    verdict varchar(32),
    fraction decimal(8, 7),
    detail longtext,
    received_at datetime(6) not null,
    standing varchar(8) not null,
    reason varchar(32),
    -- one byte for the version of the key, 32 for the HMAC
    seal varbinary(33),
    primary key (attempt, number),
    constraint event_once unique (attempt, client_id),
    constraint event_of_attempt foreign key (attempt) references attempt (id)
);

insert into attempt_event (attempt, number, device, device_order, client_at, act, item, response, verdict, fraction,
                           received_at, standing)
select attempt, number, 'server', 0, answered_at, 'ANSWERED', item, response, verdict, fraction, answered_at, 'COUNTED'
from attempt_answer;

insert into attempt_event (attempt, number, device, device_order, client_at, act, detail, received_at, standing)
select id, 1 + (select count(*) from attempt_answer where attempt_answer.attempt = attempt.id), 'server', 0, finished_at,
       'HANDED_IN', 'LEARNER', finished_at, 'COUNTED'
from attempt
where finished_at is not null;

drop table attempt_answer;

alter table attempt add column last_number int default 0 not null;
alter table attempt add column last_seal varbinary(33);
-- the highest order number of the device that holds it, those of refused events included
alter table attempt add column order_seen int default 0 not null;
alter table attempt add column limit_seconds bigint;
alter table attempt add column closes_at datetime(6);
alter table attempt add column grace_seconds bigint default 60 not null;
alter table attempt add column pausable boolean default false not null;
-- of passes: those of an earlier one are worth nothing
alter table attempt add column generation int default 0 not null;
-- when the server hands it in; null where it has no end, is paused without one, or has been handed in
alter table attempt add column due_at datetime(6);
alter table attempt add column provisional boolean;

update attempt set last_number = (select count(*) from attempt_event where attempt_event.attempt = attempt.id);
update attempt set provisional = false where finished_at is not null;

create index attempt_due on attempt (due_at);
