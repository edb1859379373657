-- A roll-back is a re-evaluation like any other; why one failed is told in words of the reader's language.

alter table reevaluation
  add rolls_back boolean not null default false, -- brings back a release that was in force before
  add fault_kind text
    check (fault_kind in ('REFUSED', 'RELEASE_CHANGED', 'EARLIER_VOCABULARY', 'BROKEN_OFF'));

update reevaluation set fault_kind = 'BROKEN_OFF' where fault is not null;

alter table reevaluation add check ((fault is null) = (fault_kind is null));
