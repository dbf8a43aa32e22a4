"""Ground floor: errors, dates, spans, ids and text, on which everything else stands."""
