module github.com/e-mongolia/local
