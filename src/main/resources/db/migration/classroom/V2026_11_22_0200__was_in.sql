-- whether a learner is in the class or ever was; asking again, being turned away and taking a request back leave it as it is.
-- Where nothing is said it is true: whoever was in a class is not shown to all instructors.
alter table enrolment add column was_in boolean not null default true;

update enrolment set was_in = false
where state in ('WAITING', 'DECLINED', 'LEFT')
  and not exists (
    select 1 from classroom_change
    where classroom_change.classroom = enrolment.classroom and classroom_change.whom = enrolment.learner
      and classroom_change.what in ('CAME_IN', 'ADMITTED', 'ENROLLED', 'REMOVED', 'RESTORED', 'LEFT'));
