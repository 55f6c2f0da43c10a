// Purpose: the hits of one thing, of which several may name the same contact.
// Cost:    one pass over the hits between operations.
CREATE INDEX deconfliction_entity IF NOT EXISTS FOR (found:Deconfliction) ON (found.entity);
