package lang

import "testing"

func TestGazetteer(t *testing.T) {
	spanish := map[int]string{}
	last := 0
	for id, name := range Spanish.Gazetteer() {
		if id <= last {
			t.Fatalf("%d %s stands after %d", id, name, last)
		}
		spanish[id], last = name, id
	}
	english := map[string]string{}
	for id, name := range English.Gazetteer() {
		if s, ok := spanish[id]; ok {
			english[s] = name
		}
	}
	for s, want := range map[string]string{"Amberes": "Antwerp", "Esmirna": "Izmir", "Basora": "Basra"} {
		if english[s] != want {
			t.Errorf("%s is %q in English, want %q", s, english[s], want)
		}
	}
}

func TestGazetteerOfAnotherLanguage(t *testing.T) {
	l, err := Lookup("is")
	if err != nil {
		t.Fatal(err)
	}
	for id, name := range l.Gazetteer() {
		t.Fatalf("got %d %s, want nothing", id, name)
	}
}
