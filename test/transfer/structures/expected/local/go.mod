module github.com/e-laos/local
