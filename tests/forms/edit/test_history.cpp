// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/history.h"
#include "tests/catch.h"

#include <string>

using ringtrue::forms::History;

TEST_CASE("Steps are taken back and made again in their order", "[forms][edit]")
{
    History<int> history(1);
    CHECK_FALSE(history.canUndo());
    CHECK_FALSE(history.undo());
    history.push(2);
    history.push(3);
    CHECK(history.undo());
    CHECK(history.now() == 2);
    CHECK(history.undo());
    CHECK(history.now() == 1);
    CHECK_FALSE(history.undo());
    CHECK(history.redo());
    CHECK(history.redo());
    CHECK(history.now() == 3);
    CHECK_FALSE(history.redo());
}

TEST_CASE("A new step forgets what was undone; no change is no step", "[forms][edit]")
{
    History<int> history(1);
    history.push(2);
    history.push(2);
    CHECK(history.undo());
    CHECK_FALSE(history.canUndo());
    history.push(5);
    CHECK_FALSE(history.canRedo());
    CHECK(history.undo());
    CHECK(history.now() == 1);
}

TEST_CASE("What is typed into one place is one step, until it ends", "[forms][edit]")
{
    History<std::string> history("");
    history.push("W", "title");
    history.push("We", "title");
    history.push("We p", "purpose");
    history.push("We pr", "purpose");
    CHECK(history.undo());
    CHECK(history.now() == "We");
    CHECK(history.undo());
    CHECK(history.now().empty());
    CHECK(history.redo());
    history.push("Wer", "title"); // after an undo or redo it is a step of its own
    history.endTyping();
    history.push("Were", "title");
    CHECK(history.undo());
    CHECK(history.now() == "Wer");
    CHECK(history.undo());
    CHECK(history.now() == "We");
}

TEST_CASE("The oldest steps are forgotten beyond the limit", "[forms][edit]")
{
    History<int> history(0, 3);
    for (int i = 1; i <= 10; ++i)
        history.push(i);
    int steps = 0;
    while (history.undo())
        ++steps;
    CHECK(steps == 3);
    CHECK(history.now() == 7);
}
