// Purpose: the charts that somebody may open: their own, and those of operations that they may see, last saved first. A chart
//          of an operation is as visible as that, for its owner too.
// Params:  id, operation, first, after {at, id} (null: from the newest), whole: whether what was on it when it was saved comes along
// Returns: charts
// Remembers: ids, as they were when a chart was saved.
// Cost:    all saved charts.
WITH COLLECT {
  MATCH (chart:SavedChart)
  WHERE ($a.id IS NULL OR chart.id = $a.id)
    AND ($a.operation IS NULL OR chart.operation = $a.operation)
    AND ($a.after IS NULL OR chart.savedAt < $a.after.at OR (chart.savedAt = $a.after.at AND chart.id > $a.after.id))
    AND CASE
      WHEN chart.operation IS NULL THEN chart.owner = $a.viewer.id
      ELSE EXISTS {
        MATCH (operation:Operation {id: chart.operation})
        WHERE operation.open OR operation.id IN $a.viewer.operations
      }
    END
  RETURN CASE
    WHEN $a.whole THEN properties(chart)
    ELSE chart {.id, .owner, .name, .note, .operation, .savedAt, .queries, .named}
  END
  ORDER BY chart.savedAt DESC, chart.id
  LIMIT toInteger($a.first)
} AS charts
