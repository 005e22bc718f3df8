package align

// A band is the part of the grid that is searched: in row i the columns
// lo(i) … hi(i). Rows are places before, between and after sentences of the
// source, columns those of the target. The bounds never fall from row to row.
type band struct {
	first    int // row
	low, top []int
	at       []int // the number of each row's first node
}

func newBand(first int, low, top []int) band {
	b := band{first, low, top, make([]int, len(low)+1)}
	for i := range low {
		b.at[i+1] = b.at[i] + top[i] - low[i] + 1
	}
	return b
}

// rectangle is the band of all beads of the source sentences [i, end) and the
// target sentences [j, stop).
func rectangle(i, end, j, stop int) band {
	low, top := make([]int, end-i+1), make([]int, end-i+1)
	for k := range low {
		low[k], top[k] = j, stop
	}
	return newBand(i, low, top)
}

func (b band) last() int         { return b.first + len(b.low) - 1 }
func (b band) lo(i int) int      { return b.low[i-b.first] }
func (b band) hi(i int) int      { return b.top[i-b.first] }
func (b band) nodes() int        { return b.at[len(b.low)] }
func (b band) node(i, j int) int { return b.at[i-b.first] + j - b.low[i-b.first] }
func (b band) holds(i, j int) bool {
	return b.first <= i && i <= b.last() && b.lo(i) <= j && j <= b.hi(i)
}

// around is the band of the nodes within slack of a path of beads.
func around(path []step, source, target, slack int) band {
	lo, hi := make([]int, source+1), make([]int, source+1)
	for i := range lo {
		lo[i], hi[i] = target, 0
	}
	i, j := 0, 0
	touch := func() {
		lo[i], hi[i] = min(lo[i], j), max(hi[i], j)
	}
	touch()
	for _, s := range path {
		i, j = i+s.source, j+s.target
		touch()
	}
	low, top := spread(lo, hi, target, slack)
	return newBand(0, low, top)
}

// spread lets every row reach as far as the rows within slack of it, and
// slack columns further.
func spread(lo, hi []int, target, slack int) ([]int, []int) {
	n := len(lo)
	low, high := make([]int, n), make([]int, n)
	for i := range n {
		low[i] = max(0, min(lo[i], lo[max(0, i-slack)])-slack)
		high[i] = min(target, max(hi[i], hi[min(n-1, i+slack)])+slack)
	}
	return low, high
}

// A window holds, for the sentences of one side from first on, the sentences
// [lo, hi) of the other side that they may share a bead with.
type window struct {
	first  int
	lo, hi []int
}

// window is the window of the source sentences for beads of up to n sentences.
func (b band) window(n int) window {
	rows := len(b.low) - 1
	w := window{b.first, make([]int, rows), make([]int, rows)}
	for i := range rows {
		w.lo[i] = b.low[max(0, i-n+1)]
		w.hi[i] = b.top[min(rows, i+n)]
	}
	return w
}

// turned is the same window seen from the other side, whose sentences are
// [from, to).
func (w window) turned(from, to int) window {
	t := window{from, make([]int, to-from), make([]int, to-from)}
	begin, end := 0, 0
	for j := from; j < to; j++ {
		for begin < len(w.hi) && w.hi[begin] <= j {
			begin++
		}
		for end < len(w.lo) && w.lo[end] <= j {
			end++
		}
		t.lo[j-from], t.hi[j-from] = w.first+begin, w.first+max(begin, end)
	}
	return t
}
