module github.com/e-mongolia/emongolia-api

go 1.22

require (
	github.com/e-mongolia/shared v1.0.0
	github.com/e-mongolia/local v0.0.0
)

replace github.com/e-mongolia/local => ./local
