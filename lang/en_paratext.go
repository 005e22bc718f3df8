package lang

// englishParatext is what stands around an article in English.
var englishParatext = Paratext{
	Bylines:  `By, Words by, Text, Text by, Photo, Photos, Photo by, Photos by, Photograph, Photographs, Picture, Image, Video, Illustration, Graphic, Translation, Translation by, Translated by, Written by, Posted by, Published by, Edited by, Reporting by, Additional reporting by, Editing by`,
	Pointers: `Read more, Read also, Read the full, Also read, Read next, More on this story, More information:, See also, See more, Related, Related articles, Related stories, You may also like, Subscribe, Sign up, Follow us, Share, Click here, Learn more, Find out more`,
	Remarks:  `Editor's note, Editors' note, Translator's note, Note from the editor, This article was first published, This article was originally published, This article first appeared, This article originally appeared, This story was originally published, This story was first published, Originally published, Original article, Correction, Clarification, Updated, Update, Last updated, Published on`,
}
