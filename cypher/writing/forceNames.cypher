// Purpose: by which names forces and agencies are known.
// Returns: code, names
// Cost:    all forces.
MATCH (force:Force)
RETURN force.code AS code, [name IN [force.code, force.name] + coalesce(force.aliases, []) WHERE name IS NOT NULL] AS names
