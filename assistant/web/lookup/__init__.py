"""The second tab: registers as tables, a timeline, a chart, two plans side by side."""
