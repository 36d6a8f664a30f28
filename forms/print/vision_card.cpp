// SPDX-License-Identifier: Apache-2.0
#include "forms/print/vision_card.h"

#include "core/domain/vision_texts.h"
#include "core/report/hallmark.h"
#include "forms/print/design.h"
#include "forms/print/foot.h"
#include "forms/print/paper.h"
#include "forms/print/phrases.h"
#include "forms/trace/trace.h"

#include <array>
#include <utility>

namespace ringtrue::forms {

namespace {

using design::Column;
using report::Row;
namespace palette = report::palette;

constexpr double cardMargin = 32;
constexpr double footHeight = 12;
constexpr double highestWholeBehaviour = 240; ///< of a behaviour that stays on one side
/// Where one side is not enough at the first three, two sides are used; further ones only below the last.
constexpr std::array cardScales{1.0, 0.95, 0.9, 0.86, 0.82};
constexpr std::size_t scalesOfOneSide = 3;

Phrase phraseOf(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Phrase::OnCalls;
    case Channel::Chat:
        return Phrase::InChats;
    case Channel::Mail:
        return Phrase::InMails;
    case Channel::Visit:
        return Phrase::OnVisits;
    case Channel::Web:
        break;
    }
    return Phrase::OnTheWeb;
}

class Card {
public:
    Card(const Vision &vision, Channel channel, const Column &column, double scale, const std::string &language)
        : m_vision(vision), m_channel(channel), m_all(column), m_scale(scale), m_language(language)
    {
    }

    std::vector<Row> rows() const
    {
        auto out =
            m_all.rows(said(phraseOf(m_channel)), sized(design::sans(17, palette::text, report::Weight::Medium)));
        out.push_back({.height = 5 * m_scale});
        report::append(out, m_all.rows(design::tidy(m_vision.statement), sized(design::serif(11.5, palette::text2))));
        for (std::size_t i = 0; i < m_vision.pillars.size(); ++i) {
            out.push_back(goesOn({})); // a side that begins with a pillar names it below
            out.push_back(report::gap(16 * m_scale));
            report::append(out, pillar(i));
        }
        return out;
    }

private:
    std::string said(Phrase which) const { return std::string(phrase(which, m_language)); }

    report::TextStyle sized(report::TextStyle style) const
    {
        style.size *= m_scale;
        return style;
    }

    double indent() const { return 34 * m_scale; }

    /// What a further side begins with: for which channel it is, and which pillar goes on there.
    Row goesOn(const std::string &pillar) const
    {
        auto words = said(phraseOf(m_channel));
        if (!pillar.empty())
            words += " · " + pillar;
        auto rows = m_all.rows(words, sized(design::sans(8.5, palette::text3)));
        rows.push_back({.height = 8 * m_scale});
        return report::running(rows);
    }

    /// Hallmark at the left, name and text beside it.
    std::vector<Row> pillarHead(std::size_t number) const
    {
        const auto &pillar = m_vision.pillars[number];
        const auto column = m_all.narrower(indent());
        std::vector<Row> out{{.height = 10 * m_scale, .shapes = {design::hairline(m_all.left(), m_all.right(), 0)}}};
        auto name = column.rows(pillar.name, sized(design::serif(15)), report::Heading::First);
        if (!name.empty()) {
            auto mark = report::hallmark(number, report::hallmarkLetter(pillar.name), {m_all.left(), 0}, 23 * m_scale);
            for (auto &shape : mark)
                name.front().shapes.push_back(std::move(shape));
        }
        report::append(out, std::move(name));
        report::append(out, column.rows(design::tidy(pillar.text), sized(design::serif(9.5, palette::text2))));
        for (auto &row : out)
            row.keep = report::Keep::WithNext;
        return out;
    }

    std::vector<Row> pillar(std::size_t number) const
    {
        auto out = pillarHead(number);
        out.push_back(goesOn(m_vision.pillars[number].name));
        bool isFirst = true;
        for (const auto &behaviour : m_vision.pillars[number].behaviours) {
            if (!isOnChannels(behaviour, {m_channel}))
                continue;
            Row space = report::gap((isFirst ? 7 : 10) * m_scale);
            if (isFirst)
                space.keep = report::Keep::WithNext;
            out.push_back(std::move(space));
            report::append(out, behaviourRows(behaviour));
            isFirst = false;
        }
        if (isFirst) {
            out.push_back({.height = 6 * m_scale, .keep = report::Keep::WithNext});
            report::append(out, m_all.narrower(indent()).rows(said(Phrase::NothingHere),
                                                              sized(design::sans(8.5, palette::text3))));
        }
        return out;
    }

    std::vector<Row> behaviourRows(const Behaviour &behaviour) const
    {
        const auto column = m_all.narrower(indent());
        auto out =
            column.rows(design::tidy(behaviour.text), sized(design::sans(10.5, palette::text, report::Weight::Medium)));
        if (behaviour.audience == BehaviourAudience::Colleagues)
            report::append(out, column.rows(said(Phrase::AmongColleagues), sized(design::sans(8.5, palette::text3))));
        const double space = 14 * m_scale;
        const double half = (column.width() - space) / 2;
        const bool both = !behaviour.soundsLike.empty() && !behaviour.doesNotSoundLike.empty();
        const auto left = both ? column.part(0, half) : column;
        const auto right = both ? column.part(half + space, half) : column;
        const auto sounds = examples(left, Phrase::SoundsLike, behaviour.soundsLike, palette::text);
        const auto doesNot = examples(right, Phrase::DoesNotSoundLike, behaviour.doesNotSoundLike, palette::text2);
        if (!sounds.empty() || !doesNot.empty())
            out.push_back({.height = 3 * m_scale});
        report::append(out, sideBySide(sounds, doesNot));
        report::keepTogether(out, highestWholeBehaviour);
        return out;
    }

    /// As one strip, each column with its own lines; where that were too high to stay whole, line by line.
    static std::vector<Row> sideBySide(const std::vector<Row> &left, const std::vector<Row> &right)
    {
        Row whole = report::overlaid({report::strip(left), report::strip(right)});
        return whole.height <= highestWholeBehaviour ? std::vector{std::move(whole)} : report::beside(left, right);
    }

    std::vector<Row> examples(const Column &column, Phrase caption, const std::vector<std::string> &texts,
                              report::Colour colour) const
    {
        if (texts.empty())
            return {};
        auto out = column.rows(said(caption), sized(design::sans(8, palette::text3)));
        for (const auto &text : texts) {
            auto style = sized(design::serif(9, colour));
            auto rows = column.rows(design::tidy(text), style);
            if (!rows.empty())
                rows.back().height += 2.5 * m_scale;
            report::append(out, std::move(rows));
        }
        return out;
    }

    const Vision &m_vision;
    Channel m_channel;
    const Column &m_all;
    double m_scale;
    const std::string &m_language;
};

} // namespace

report::Scene visionCard(const Vision &vision, Channel channel, const report::TextLayout &layout,
                         const CardOptions &options)
{
    const auto told = options.language.empty() ? vision : inLanguage(vision, options.language);
    const auto language = options.language.empty() ? told.language : options.language;
    auto frame = sheet(Paper::A5, cardMargin);
    frame.bottom += footHeight;
    const Column column(layout, 0, frame.innerWidth());
    const auto at = [&](double scale) {
        return report::flow(Card(told, channel, column, scale, language).rows(), frame);
    };
    report::Scene scene{.title = told.title, .language = language};
    for (std::size_t i = 0; i < scalesOfOneSide && scene.pages.size() != 1; ++i)
        scene.pages = at(cardScales[i]);
    if (scene.pages.size() > 1)
        for (std::size_t i = 0; i < cardScales.size() && (i == 0 || scene.pages.size() > 2); ++i)
            scene.pages = at(cardScales[i]);
    addFoot(scene, frame, layout,
            {.left = told.title, .version = options.version, .language = language, .size = 7.5, .below = 20});
    return scene;
}

} // namespace ringtrue::forms
