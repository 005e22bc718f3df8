package main

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestWatch saves a file of one pair while a tree is watched: that pair alone
// is compared again, a file that belongs to none is let be, and Ctrl-C ends it.
func TestWatch(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"plaza", "fuente"} {
		writeArticle(t, "es", name, plaza)
		writeArticle(t, "en", name, square)
	}
	for _, args := range [][]string{{"es", "en"}, {"es/plaza.md", "en/plaza.md"}} {
		writeArticle(t, "en", "plaza", square)
		c := exec.Command("cotejo", append([]string{"check", "--watch", "--format", "plain"}, args...)...)
		c.Stderr = os.Stderr
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		stop := time.AfterFunc(20*time.Second, func() { c.Process.Kill() })
		lines := bufio.NewScanner(out)
		until := func(words string) (read string) {
			t.Helper()
			for lines.Scan() {
				if read += lines.Text() + "\n"; strings.Contains(lines.Text(), words) {
					return read
				}
			}
			t.Fatalf("%v: %q was not told:\n%s", args, words, read)
			return ""
		}
		until("No differences found")
		writeArticle(t, "en", "other", "Nobody compares this.\n")
		writeArticle(t, "en", "plaza", in(square, "430", "340"))
		if told := until("1 error"); !strings.Contains(told, "“430 euros” became “340 euros”") || strings.Contains(told, "fuente") {
			t.Errorf("%v: told\n%s", args, told)
		}
		c.Process.Signal(os.Interrupt)
		if err := c.Wait(); err != nil {
			t.Errorf("%v: %v", args, err)
		}
		stop.Stop()
	}
}
