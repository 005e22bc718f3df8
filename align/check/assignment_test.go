package check

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

const testLimit = 100

// tables are small tables of costs with gaps, as candidates.
var tables = rapid.Custom(func(t *rapid.T) []candidate {
	rows, columns := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "columns")
	var list []candidate
	for i := range rows {
		for j := range columns {
			if rapid.Bool().Draw(t, "there") {
				list = append(list, candidate{rapid.SampledFrom([]int{0, 1, 2, 5, 20, 99}).Draw(t, "cost"), apartness(i, rows, j, columns), i, j})
			}
		}
	}
	return list
})

// TestAssignLeast: no choice of candidates is cheaper.
func TestAssignLeast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := tables.Draw(t, "table")
		chosen := assign(slices.Clone(list), testLimit)
		oneToOne(t, chosen)
		if got, want := -saving(chosen), -mostSaved(list, nil); got != want {
			t.Fatalf("%v of %v: %d, want %d", chosen, list, got, want)
		}
	})
}

// TestAssignMirrored: which side is called the rows does not matter.
func TestAssignMirrored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := tables.Draw(t, "table")
		mirrored := slices.Clone(list)
		for i, c := range list {
			mirrored[i].s, mirrored[i].t = c.t, c.s
		}
		if got, want := saving(assign(mirrored, testLimit)), saving(assign(list, testLimit)); got != want {
			t.Fatalf("%v: %d one way, %d the other", list, want, got)
		}
	})
}

// oneToOne fails for a row or a column that is taken twice.
func oneToOne(t *rapid.T, chosen []candidate) {
	row, column := map[int]bool{}, map[int]bool{}
	for _, c := range chosen {
		if row[c.s] || column[c.t] {
			t.Fatalf("%v is not one to one", chosen)
		}
		row[c.s], column[c.t] = true, true
	}
}

// saving is what pairs save over leaving their rows over.
func saving(pairs []candidate) int64 {
	var sum int64
	for _, c := range pairs {
		sum += int64(testLimit-c.cost)<<costShift - int64(c.distance*c.distance)
	}
	return sum
}

// mostSaved tries every choice that goes on from those made.
func mostSaved(list, made []candidate) int64 {
	if len(list) == 0 {
		return saving(made)
	}
	most := int64(math.MinInt64)
	if c := list[0]; !slices.ContainsFunc(made, func(m candidate) bool { return m.s == c.s || m.t == c.t }) {
		most = mostSaved(list[1:], append(slices.Clone(made), c))
	}
	return max(most, mostSaved(list[1:], made))
}

// TestAssignWide: a part too wide to solve is taken cheapest pair first.
func TestAssignWide(t *testing.T) {
	var list []candidate
	for i := range widestTable + 1 {
		for j := range widestTable + 1 {
			list = append(list, candidate{(i - j) * (i - j), 0, i, j})
		}
	}
	chosen := assign(list, testLimit*testLimit)
	if len(chosen) != widestTable+1 {
		t.Fatalf("%d pairs", len(chosen))
	}
	for _, c := range chosen {
		if c.s != c.t {
			t.Errorf("row %d has column %d", c.s, c.t)
		}
	}
}

func BenchmarkAssign(b *testing.B) {
	var list []candidate
	for i := range widestTable {
		for j := range widestTable {
			list = append(list, candidate{(i*7 + j*13) % 20, apartness(i, widestTable, j, widestTable), i, j})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		assign(list, testLimit)
	}
}
