META
key;value
budget;10.5
vote_type;cumulative
PROJECTS
project_id;cost;name
a;1/3;"x "" y"
VOTES
voter_id;vote;points
1;a;3
