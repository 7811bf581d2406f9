"""The chat window, its embedded view and the HTTP API; `assistant.web.app` puts them together."""
