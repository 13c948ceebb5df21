"""Find (Ctrl+F) and replace (Ctrl+H) over the page: `bar` is the frame, `hits_list` lists what was found."""
