// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What people read from top to bottom: what is said, not how it looks. One document becomes pages (set_document.h)
/// and a web page (write_html.h). All texts are UTF-8 and shown literally.
namespace ringtrue::report {

enum class Tone { Plain, Second, Caption, Good, Caution, Bad };

/// A text and whose it is: serif what customers, agents, evaluators or the company said or wrote.
struct Words {
    std::string text{};
    Typeface voice = Typeface::Sans;
    Tone tone = Tone::Plain;
    bool isStrong = false;
    bool operator==(const Words &) const = default;
};

/// The hallmark of a pillar.
struct Mark {
    std::size_t pillar = 0; ///< its number, from 0
    std::string letter{};
    bool operator==(const Mark &) const = default;
};

/// A title; what follows it, up to the next of its level, is its part.
struct Title {
    int level = 2; ///< 1 (one a document) .. 4
    std::string text{};
    std::string number{};       ///< before it: of a question
    std::string aside{};        ///< at its right, small: points, a share
    std::optional<Mark> mark{}; ///< before it
    bool operator==(const Title &) const = default;
};

struct Paragraph {
    Words words{};
    std::optional<Mark> mark{};
    bool operator==(const Paragraph &) const = default;
};

/// Items without an order.
struct List {
    std::vector<Words> items{};
    bool operator==(const List &) const = default;
};

/// Names and what they are: `Agent`, `Jana Ruiz`.
struct Facts {
    struct Fact {
        std::string name{};
        Words words{};
        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts{};
    bool inTwoColumns = false; ///< where there is room
    bool operator==(const Facts &) const = default;
};

/// A table: the first column holds texts, the others figures.
struct Table {
    struct Line {
        std::vector<std::string> cells{}; ///< as many as there are heads
        std::string note{};               ///< below the first cell
        bool isSum = false;
        bool operator==(const Line &) const = default;
    };
    std::vector<std::string> heads{};
    std::vector<Line> lines{};
    bool operator==(const Table &) const = default;
};

/// What was said or written, as evidence: marked yellow.
struct Quotation {
    enum class Side { Agent, Customer, Other };
    struct Said {
        std::string when{};
        std::string who{};
        Side side = Side::Other;
        std::string text{};
        bool operator==(const Said &) const = default;
    };
    std::string when{}; ///< `02:13-02:21`
    std::vector<Said> said{};
    bool operator==(const Quotation &) const = default;
};

/// A sound that is played where it stands; on paper there is none.
struct Sound {
    std::string name{};     ///< what is heard, for those who do not see the page
    std::string mimeType{}; ///< `audio/mpeg`
    std::string bytes{};
    bool operator==(const Sound &) const = default;
};

/// How much of 100 something reached.
struct Bars {
    struct Bar {
        Mark mark{};
        std::string name{};
        std::string figure{};
        double share = 0; ///< 0..1
        bool operator==(const Bar &) const = default;
    };
    std::vector<Bar> bars{};
    bool operator==(const Bars &) const = default;
};

/// Something one must know before one reads on.
struct Notice {
    Tone tone = Tone::Caution;
    std::string text{};
    bool operator==(const Notice &) const = default;
};

/// Lines to write on, side by side.
struct WritingLines {
    std::vector<std::string> names{};
    bool operator==(const WritingLines &) const = default;
};

struct Block;

/// A picture with what stands beside it.
struct Figure {
    Page picture{};
    std::string words{}; ///< what it shows, for those who do not see it
    std::vector<Block> beside{};
    bool operator==(const Figure &) const;
};

/// Blocks that belong together, parted from the others by a line; on one page where it can hold them.
struct Group {
    std::vector<Block> blocks{};
    bool operator==(const Group &) const;
};

struct Block {
    std::variant<Title, Paragraph, List, Facts, Table, Quotation, Sound, Bars, Notice, WritingLines, Figure, Group> of;
    bool operator==(const Block &) const = default;
};

inline bool Figure::operator==(const Figure &) const = default;
inline bool Group::operator==(const Group &) const = default;

struct Document {
    std::string title{};
    std::string language{}; ///< BCP 47; empty: not said
    std::vector<Block> blocks{};
    bool operator==(const Document &) const = default;
};

} // namespace ringtrue::report
