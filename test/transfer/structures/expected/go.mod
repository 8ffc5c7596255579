module github.com/e-laos/elaos-api

go 1.22

require (
	github.com/e-mongolia/shared v1.0.0
	github.com/e-laos/local v0.0.0
)

replace github.com/e-laos/local => ./local
