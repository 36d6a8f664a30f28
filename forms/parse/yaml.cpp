// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/yaml.h"

#include "core/base/utf8.h"
#include "forms/parse/source_text.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <array>
#include <optional>
#include <set>
#include <sstream>

namespace ringtrue::forms {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostValues = 100'000;

/// Leaves the parser through its call-backs; caught in readYaml().
struct Refusal {
    Finding finding;
};

/// Builds the tree of one document from yaml-cpp's events.
class TreeBuilder final : public YAML::EventHandler {
public:
    explicit TreeBuilder(const SourceText &source) : m_source(source) {}

    Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            refuse(FindingCode::SecondDocument, mark);
    }
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark &mark, const std::string &name) override
    {
        refuse(FindingCode::Anchor, mark, {name});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(FindingCode::Alias, mark); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        settleEmpty(mark);
        checkTag(mark, "?");
        Node node = made(Node::Kind::Empty, mark);
        // An empty value has the mark of whatever comes next, which may itself be the word null: the next
        // event then has the same mark, and settleEmpty() takes the text back.
        if (const auto text = nullWordAt(offset(mark))) {
            node.kind = Node::Kind::Scalar;
            node.text = *text;
            m_nullMark = mark;
        }
        add(std::move(node));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        settleEmpty(mark);
        checkTag(mark, tag);
        checkQuote(mark);
        Node node = made(Node::Kind::Scalar, mark);
        node.text = value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(Node::Kind::List, mark, tag);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Map, mark, tag);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        Node node;
        std::optional<NodeEntry> pending; ///< a key that waits for its value
        std::set<std::string> keys;
    };

    [[noreturn]] void refuse(FindingCode code, const YAML::Mark &mark, std::vector<std::string> parameters = {}) const
    {
        throw Refusal{{Severity::Error, code, m_source.file(), place(mark), std::move(parameters), {}}};
    }
    std::size_t offset(const YAML::Mark &mark) const { return m_source.offset(mark.line, mark.column); }
    Place place(const YAML::Mark &mark) const { return m_source.place(offset(mark)); }

    Node made(Node::Kind kind, const YAML::Mark &mark)
    {
        if (++m_values > mostValues)
            refuse(FindingCode::TooManyValues, mark, {"100,000"});
        Node node;
        node.kind = kind;
        node.place = place(mark);
        return node;
    }

    void open(Node::Kind kind, const YAML::Mark &mark, const std::string &tag)
    {
        settleEmpty(mark);
        checkTag(mark, tag);
        if (m_frames.size() >= deepest)
            refuse(FindingCode::TooDeep, mark, {"32"});
        if (isKeyNext())
            refuse(FindingCode::KeyNotText, mark);
        m_frames.push_back({made(kind, mark), {}, {}});
    }
    void close()
    {
        m_nullMark.reset();
        Node node = std::move(m_frames.back().node);
        m_frames.pop_back();
        add(std::move(node));
    }

    bool isKeyNext() const
    {
        return !m_frames.empty() && m_frames.back().node.kind == Node::Kind::Map && !m_frames.back().pending;
    }

    void add(Node node)
    {
        if (m_frames.empty()) {
            m_root = std::move(node);
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.node.kind == Node::Kind::List) {
            frame.node.items.push_back(std::move(node));
        } else if (frame.pending) {
            frame.pending->value = std::move(node);
            frame.node.entries.push_back(std::move(*frame.pending));
            frame.pending.reset();
        } else {
            addKey(frame, node);
        }
    }
    void addKey(Frame &frame, const Node &node)
    {
        m_nullMark.reset();
        const auto refuseKey = [&](FindingCode code) {
            throw Refusal{{Severity::Error, code, m_source.file(), node.place, {node.text}, {}}};
        };
        if (node.kind != Node::Kind::Scalar)
            refuseKey(FindingCode::KeyNotText);
        if (findInvalidUtf8(node.text)) // what escapes can make, and no sentence can show
            throw Refusal{{Severity::Error, FindingCode::NotUtf8, m_source.file(), node.place, {}, {}}};
        if (!frame.keys.insert(node.text).second)
            refuseKey(FindingCode::DuplicateKey);
        frame.pending = NodeEntry{node.text, node.place, {}};
    }

    /// The last value was the word null only if nothing else starts where it stands.
    void settleEmpty(const YAML::Mark &mark)
    {
        if (m_nullMark && m_nullMark->line == mark.line && m_nullMark->column == mark.column && !m_frames.empty()) {
            Node &parent = m_frames.back().node;
            Node &last = parent.kind == Node::Kind::List ? parent.items.back() : parent.entries.back().value;
            last.kind = Node::Kind::Empty;
            last.text.clear();
        }
        m_nullMark.reset();
    }
    std::optional<std::string> nullWordAt(std::size_t at) const
    {
        const std::string_view rest = std::string_view{m_source.text()}.substr(at);
        for (const std::string_view null : std::array<std::string_view, 4>{"~", "null", "Null", "NULL"})
            if (rest.starts_with(null)
                && (rest.size() == null.size()
                    || std::string_view{" \t\n,]}:#"}.find(rest[null.size()]) != std::string_view::npos))
                return std::string{null};
        return std::nullopt;
    }

    /// `! x` comes with the same tag as a quoted text: look at what is written.
    void checkTag(const YAML::Mark &mark, const std::string &tag) const
    {
        const std::size_t at = offset(mark);
        const bool written = at < m_source.text().size() && m_source.text()[at] == '!';
        if (written || (tag != "?" && tag != "!" && !tag.empty()))
            refuse(FindingCode::Tag, mark, {tag});
    }
    /// yaml-cpp closes a quote silently at the end of the file.
    void checkQuote(const YAML::Mark &mark) const
    {
        const std::string &text = m_source.text();
        std::size_t at = offset(mark);
        if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
            return;
        const char quote = text[at++];
        for (; at < text.size(); ++at) {
            if (quote == '"' && text[at] == '\\')
                ++at;
            else if (text[at] == quote && quote == '\'' && at + 1 < text.size() && text[at + 1] == '\'')
                ++at;
            else if (text[at] == quote)
                return;
        }
        refuse(FindingCode::UnclosedQuote, mark);
    }

    const SourceText &m_source;
    Node m_root;
    std::vector<Frame> m_frames;
    std::optional<YAML::Mark> m_nullMark;
    std::size_t m_values = 0;
    int m_documents = 0;
};

Finding syntaxFinding(const SourceText &source, const YAML::Exception &exception, FindingCode code)
{
    const Place place =
        exception.mark.is_null() ? Place{} : source.place(source.offset(exception.mark.line, exception.mark.column));
    return {Severity::Error, code, source.file(), place, {code == FindingCode::TooDeep ? "32" : exception.msg}, {}};
}

} // namespace

Result<Node, Finding> readYaml(std::string_view bytes, std::string_view file)
{
    const auto source = SourceText::check(bytes, file);
    if (!source)
        return Failure{source.error()};
    try {
        std::istringstream stream{source->text()};
        YAML::Parser parser{stream};
        TreeBuilder builder{*source};
        if (!parser.HandleNextDocument(builder))
            return Failure{Finding{Severity::Error, FindingCode::NoDocument, source->file(), {}, {}, {}}};
        // Once more and no further: broken texts fall silently into several documents, and `,` into endless ones.
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Refusal &refusal) {
        return Failure{refusal.finding};
    } catch (const YAML::DeepRecursion &exception) {
        return Failure{syntaxFinding(*source, exception, FindingCode::TooDeep)};
    } catch (const YAML::Exception &exception) {
        return Failure{syntaxFinding(*source, exception, FindingCode::YamlSyntax)};
    }
}

} // namespace ringtrue::forms
