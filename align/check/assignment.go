package check

import (
	"cmp"
	"math"
	"slices"
)

// A candidate is a possible match of row s with column t. Of two matches of
// one cost the one is better whose places in the sentences agree more.
type candidate struct{ cost, distance, s, t int }

// widestTable bounds the rows and the columns of a table that is solved
// exactly, which takes cubic time. A sentence never has so many quantities;
// in a table of a thousand equal cells the cheapest pair is as good.
const widestTable = 64

// assign chooses candidates so that no row and no column occurs twice and the
// sum of their costs is least, where a row left over costs limit: more than
// any candidate. Rows and columns that no candidate ties, even over others,
// are solved apart from each other; parts wider than widestTable cheapest
// pair first. The pairs come in the order in which their rows are first named.
func assign(list []candidate, limit int) []candidate {
	if len(list) < 2 {
		return list
	}
	var chosen []candidate
	for _, part := range components(list) {
		chosen = append(chosen, assignPart(part, limit)...)
	}
	return chosen
}

// components parts the candidates into those that bear on each other.
func components(list []candidate) [][]candidate {
	rows, columns := 0, 0
	for _, c := range list {
		rows, columns = max(rows, c.s+1), max(columns, c.t+1)
	}
	sets := newSets(rows + columns)
	for _, c := range list {
		sets.join(c.s, rows+c.t)
	}
	var parts [][]candidate
	part := make([]int, rows+columns) // of a root: its place in parts, from 1
	for _, c := range list {
		root := sets.find(c.s)
		if part[root] == 0 {
			parts = append(parts, nil)
			part[root] = len(parts)
		}
		parts[part[root]-1] = append(parts[part[root]-1], c)
	}
	return parts
}

// sets are disjoint sets of the integers: each names another of its set, the
// root itself.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

func (s sets) find(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

func (s sets) join(i, j int) { s[s.find(i)] = s.find(j) }

// assignPart chooses among the candidates of one component.
func assignPart(part []candidate, limit int) []candidate {
	if len(part) == 1 {
		return part
	}
	rows, columns := numbered(part, func(c candidate) int { return c.s }), numbered(part, func(c candidate) int { return c.t })
	if len(rows) > widestTable || len(columns) > widestTable {
		return cheapestFirst(part)
	}
	table := newCosts(part, rows, columns, limit)
	column := table.solve()
	return slices.DeleteFunc(slices.Clone(part), func(c candidate) bool { return column[rows[c.s]] != columns[c.t] })
}

// numbered gives what key names in the candidates a number, from 0.
func numbered(part []candidate, key func(candidate) int) map[int]int {
	numbers := map[int]int{}
	for _, c := range part {
		if _, ok := numbers[key(c)]; !ok {
			numbers[key(c)] = len(numbers)
		}
	}
	return numbers
}

// cheapestFirst takes the cheapest pair, then the cheapest of what is left.
func cheapestFirst(part []candidate) []candidate {
	slices.SortFunc(part, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.distance, b.distance), cmp.Compare(a.s, b.s), cmp.Compare(a.t, b.t))
	})
	row, column := map[int]bool{}, map[int]bool{}
	return slices.DeleteFunc(part, func(c candidate) bool {
		if row[c.s] || column[c.t] {
			return true
		}
		row[c.s], column[c.t] = true, true
		return false
	})
}

// costs is a table to solve: after the columns there is one for each row that
// stands for being left over. Costs come first, then the squares of the
// distances, so that of equal pairs those win that do not cross.
type costs [][]int64

const costShift = 32 // the squares of 64 distances of at most 1,000 stay below

func newCosts(part []candidate, rows, columns map[int]int, limit int) costs {
	table := make(costs, len(rows))
	for i := range table {
		table[i] = make([]int64, len(columns)+len(rows))
		for j := range table[i] {
			table[i][j] = int64(limit) << costShift
			if j < len(columns) {
				table[i][j] *= 2 // no candidate
			}
		}
	}
	for _, c := range part {
		table[rows[c.s]][columns[c.t]] = int64(c.cost)<<costShift + int64(c.distance*c.distance)
	}
	return table
}

// solve gives each row a column so that the sum is least: the Hungarian
// method by shortest augmenting paths (Jonker and Volgenant 1987), one row
// after the other.
func (t costs) solve() []int {
	s := solver{costs: t, row: make([]int, len(t[0])), u: make([]int64, len(t)), v: make([]int64, len(t[0]))}
	for j := range s.row {
		s.row[j] = none
	}
	for i := range t {
		s.augment(i)
	}
	column := make([]int, len(t))
	for j, i := range s.row {
		if i != none {
			column[i] = j
		}
	}
	return column
}

const none = -1

// A solver holds the rows given to columns so far, and the dual prices that
// show them to be the best choice.
type solver struct {
	costs
	row  []int   // of each column, or none
	u, v []int64 // prices of the rows and the columns
}

// augment gives row i a column by the shortest path to a free one, on which
// every row moves on to the next column.
func (s *solver) augment(i int) {
	n := len(s.row)
	least, from, done := make([]int64, n), make([]int, n), make([]bool, n)
	for j := range least {
		least[j], from[j] = math.MaxInt64, none
	}
	at, last := i, none // the row the path has reached, and its column
	for {
		for j := range n {
			if d := s.costs[at][j] - s.u[at] - s.v[j]; !done[j] && d < least[j] {
				least[j], from[j] = d, last
			}
		}
		next, step := nearest(least, done)
		s.reprice(i, step, least, done)
		done[next], last = true, next
		if s.row[next] == none {
			break
		}
		at = s.row[next]
	}
	for j := last; j != none; j = from[j] {
		if from[j] == none {
			s.row[j] = i
		} else {
			s.row[j] = s.row[from[j]]
		}
	}
}

// nearest is the column that is not yet done and costs least, and its cost.
func nearest(least []int64, done []bool) (column int, step int64) {
	column, step = none, math.MaxInt64
	for j, d := range least {
		if !done[j] && d < step {
			column, step = j, d
		}
	}
	return column, step
}

// reprice moves the prices by a step, so that the next column costs nothing.
func (s *solver) reprice(i int, step int64, least []int64, done []bool) {
	s.u[i] += step
	for j := range least {
		if done[j] {
			s.u[s.row[j]] += step
			s.v[j] -= step
		} else {
			least[j] -= step
		}
	}
}
