-- who rated reasons, WRITER or INSTRUCTOR; empty in steps of every other kind
alter table playthrough_step add column rater varchar(10);

update playthrough_step
set rater = case when detail like '%"by":"INSTRUCTOR"%' then 'INSTRUCTOR' else 'WRITER' end
where act = 'RATED';

-- texts are looked for among all steps
create index step_of_kind on playthrough_step (act, playthrough);
