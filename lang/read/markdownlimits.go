package read

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// The parser's time grows with the square of the depth of nested blocks and of
// the number of brackets and emphasis marks in one paragraph. No article comes
// near these limits; what is beyond them is text.
const (
	deepestBlock    = 100
	mostMarks       = 4000    // in one paragraph
	longestLinkScan = 4 << 20 // bytes in one paragraph, for the ends of its links
)

// shallow is a parser of container blocks that refuses to nest too deep:
// “>>>>>>…”, “- - - - -…”.
type shallow struct{ parser.BlockParser }

func (s shallow) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil && depth <= deepestBlock; n = n.Parent() {
		depth++
	}
	if depth > deepestBlock {
		return nil, parser.NoChildren
	}
	return s.BlockParser.Open(parent, r, pc)
}

// sparing is a parser of brackets or emphasis marks that gives up on a
// paragraph of too many: “[[[[[[…”, “*a_ *a_…”.
type sparing struct{ parser.InlineParser }

// spent is what one paragraph has used up.
type spent struct {
	parent ast.Node
	marks  int
	scan   int
}

var spentKey = parser.NewContextKey()

func (s sparing) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	used, _ := pc.Get(spentKey).(*spent)
	if used == nil || used.parent != parent {
		used = &spent{parent: parent}
		pc.Set(spentKey, used)
	}
	used.marks++
	if used.marks > mostMarks || used.scan > longestLinkScan {
		return nil
	}
	if line, _ := block.PeekLine(); bytes.HasPrefix(line, []byte("](")) {
		if n := bytes.IndexAny(line, ") \n"); n >= 0 {
			used.scan += n
		} else {
			used.scan += len(line)
		}
	}
	return s.InlineParser.Parse(parent, block, pc)
}

// CloseBlock tells the parser that the paragraph is over.
func (s sparing) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	if c, ok := s.InlineParser.(parser.CloseBlocker); ok {
		c.CloseBlock(parent, block, pc)
	}
}

// brief is the parser of link reference definitions, which takes each from the
// beginning of its paragraph; it leaves a paragraph of too many lines alone.
type brief struct{ parser.ParagraphTransformer }

func (b brief) Transform(n *ast.Paragraph, r text.Reader, pc parser.Context) {
	if n.Lines().Len() <= mostMarks {
		b.ParagraphTransformer.Transform(n, r, pc)
	}
}
