package align

import "math"

// A chance turns the share of paths that hold a bead into how often such
// beads are right: log-odds are shifted and scaled (Platt scaling).
type chance struct{ shift, scale float64 }

// Fitted by logistic regression on the same news as the model, rounded towards
// doubt: the likeliest path is right more often than its share of all paths
// says, since the others differ from it in single beads. TestCalibration holds
// it to other texts.
var (
	tiedChance  = chance{shift: 0.3, scale: 1.15}
	loneChance  = chance{shift: 1, scale: 0.75}
	movedChance = chance{shift: 1.5, scale: 0.5}
)

func (c chance) of(share float64) float64 {
	const least = 1e-6
	share = min(max(share, least), 1-least)
	odds := math.Log(share / (1 - share))
	return 1 / (1 + math.Exp(-c.shift-c.scale*odds))
}

// calibrate makes the score of every bead of a path mean how often such beads
// are right: of those that score 0.9, nine in ten.
func calibrate(path []scored) {
	for k := range path {
		path[k].sure = path[k].chance().of(path[k].sure)
	}
}

func (b scored) chance() chance {
	switch {
	case b.moved:
		return movedChance
	case b.source == 0 || b.target == 0:
		return loneChance
	}
	return tiedChance
}
