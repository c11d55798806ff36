"""Files of questions for readers, and their answers: NNNN.q has what they read, NNNN.json what was asked, NNNN.a what they answered."""
import argparse
import glob
import json
import os


class Queue:
    """Writes the questions of sentences into a new folder, a number of questions to a file."""

    def __init__(self, folder, size):
        os.makedirs(folder)  # not one that has questions
        self.folder, self.size, self.files, self.batch, self.count = folder, size, 0, [], 0

    def add(self, written, asked, count):
        """A sentence. written(i): what readers see of it as the i-th of its file; asked: what collect() wants to know of it; count: its questions."""
        self.batch.append((written, asked))
        self.count += count
        if self.count >= self.size:
            self.close()

    def close(self):
        """Writes what is left."""
        if not self.batch:
            return
        name = os.path.join(self.folder, f"{self.files:04}")
        with open(name + ".q", "w", encoding="utf-8") as text, open(name + ".json", "w", encoding="utf-8") as rest:
            for i, (written, asked) in enumerate(self.batch):
                text.write(written(i))
                rest.write(json.dumps(asked) + "\n")
        self.files, self.batch, self.count = self.files + 1, [], 0


def sentences(file, rng, lengths):
    """The different sentences of a file that TreeDump.java wrote, of so many words, in random order."""
    with open(file, encoding="utf-8") as f:
        found = [json.loads(line) for line in f]
    rng.shuffle(found)
    seen = set()
    for sentence in found:
        key = tuple(sentence["words"])
        if key not in seen and len(key) in lengths:
            seen.add(key)
            yield sentence


def facts(files):
    """(words, facts) of each sentence of files that EventDump.java wrote."""
    for file in files:
        with open(file, encoding="utf-8") as f:
            for sentence in map(json.loads, f):
                yield sentence["words"], sentence["facts"]


def answered(folder):
    """(number in its file, what was asked, {first word of an answer's line: the others}) of each sentence of the files that have answers."""
    for name in sorted(glob.glob(os.path.join(folder, "*.json"))):
        if os.path.exists(name[:-5] + ".a"):
            with open(name[:-5] + ".a", encoding="utf-8") as f:
                given = {line.split()[0]: line.split()[1:] for line in f if line.strip()}
            with open(name, encoding="utf-8") as f:
                for i, line in enumerate(f):
                    yield i, json.loads(line), given


def write(file, answers):
    """{sentence: answers} in the order of the sentences."""
    with open(file, "w", encoding="utf-8", newline="\n") as f:
        for key, events in sorted(answers.items()):
            f.write(json.dumps({"sentence": key, "events": events}) + "\n")


def read(file):
    """{sentence: answers} of a file that write() wrote."""
    with open(file, encoding="utf-8") as f:
        return {line["sentence"]: line["events"] for line in map(json.loads, f)}


def main(doc, ask, collect, asked, size, needed):
    """The command line of a kind of question.

    asked: option and help of the file with what is asked about; size: option and default of how much a file of questions holds; needed: option of what collect
    reads besides the answers, and further arguments of it.
    """
    a = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = a.add_subparsers(required=True)
    c = commands.add_parser("ask", help="write questions")
    c.add_argument(asked[0], required=True, help=asked[1])
    c.add_argument("--folder", required=True, help="new folder to write")
    c.add_argument(size[0], type=int, default=size[1], help="of a file")
    c.set_defaults(run=ask)
    c = commands.add_parser("collect", help="read the answers")
    c.add_argument(needed[0], required=True, **needed[1])
    c.add_argument("--folder", required=True, help="with the .json that ask wrote and the .a of the readers")
    c.add_argument("--out", required=True)
    c.set_defaults(run=collect)
    o = a.parse_args()
    o.run(o)
