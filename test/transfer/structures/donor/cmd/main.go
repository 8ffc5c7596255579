package main

import (
	"github.com/e-mongolia/emongolia-api/internal/emongolia"
	"github.com/e-mongolia/local/names"
	"github.com/e-mongolia/shared/log"
)
