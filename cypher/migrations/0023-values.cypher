// Purpose: handles, documents and other identifiers are found by their value, whatever its scheme.
// Cost:    one pass over them.
CREATE INDEX handle_value IF NOT EXISTS FOR (handle:OnlineHandle) ON (handle.handle);
CREATE INDEX document_value IF NOT EXISTS FOR (document:IdentityDocument) ON (document.number);
CREATE INDEX identifier_value IF NOT EXISTS FOR (identifier:Identifier) ON (identifier.value);
