package main

import (
	"github.com/e-laos/elaos-api/internal/elaos"
	"github.com/e-laos/local/names"
	"github.com/e-mongolia/shared/log"
)
