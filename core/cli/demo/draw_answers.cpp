// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/draw_answers.h"

#include "core/cli/demo/draw_past.h"
#include "forms/run/form_run.h"
#include "forms/score/pick.h"
#include "forms/score/score.h"

#include <algorithm>
#include <cmath>

namespace ringtrue::cli::demo {

namespace {

using forms::Question;

/// The number of an answer, 0 the one with the fewest points, drawn by Andrich's rating-scale model.
std::size_t drawLevel(double theta, const std::vector<double> &thresholds, Draw &draw)
{
    std::vector<double> weights{1};
    double sum = 0;
    for (const double threshold : thresholds) {
        sum += theta - threshold;
        weights.push_back(std::exp(sum));
    }
    return draw.weighted(weights);
}

/// The options of a question from the fewest points up.
std::vector<const forms::AnswerOption *> rising(const Question &question)
{
    std::vector<const forms::AnswerOption *> out;
    for (const auto &option : question.answers)
        out.push_back(&option);
    std::stable_sort(out.begin(), out.end(), [](const auto *a, const auto *b) { return a->points < b->points; });
    return out;
}

class AnswerDrawing {
public:
    AnswerDrawing(const Plan &plan, const forms::LoadedForm &form, const AnswerSetting &setting, Draw &draw)
        : m_plan(plan), m_form(form), m_setting(setting), m_draw(draw),
          m_planned(plan.questions.at(form.form.id.text())), m_run(std::make_shared<const forms::Form>(form.form))
    {
    }

    std::vector<Answer> draw()
    {
        for (std::size_t i = 0; i < m_run.count(); ++i)
            if (m_run.isAsked(i))
                answer(i);
        endFeeling();
        return m_run.submission();
    }

private:
    void answer(std::size_t number)
    {
        const auto &question = m_run.question(number);
        const auto &id = question.id.text();
        if (id == "feeling-start")
            pick(number, feelings[static_cast<std::size_t>(m_setting.feeling)]);
        else if (id == "agrees")
            pick(number, m_setting.agrees ? "yes" : "no");
        else if (question.type == forms::QuestionType::Text)
            writeWords(number);
        else if (const auto planned = m_planned.find(id); planned != m_planned.end())
            rate(number, planned->second);
    }

    void pick(std::size_t number, const char *option)
    {
        (void)m_run.setValue(number, PickedOption{AnswerOptionSlug(option)});
    }

    void writeWords(std::size_t number)
    {
        if (m_draw.chance(m_plan.textAnswers))
            (void)m_run.setValue(number, WrittenText{m_plan.words[m_draw.below(m_plan.words.size())]});
    }

    void rate(std::size_t number, const PlannedQuestion &planned)
    {
        const auto &question = m_run.question(number);
        if (question.notApplicable && m_draw.chance(planned.notApplicable * m_setting.evaluator->notApplicable)) {
            (void)m_run.setValue(number, NotApplicable{});
            if (forms::worstClass(question).value_or(ErrorClass::NonCritical) != ErrorClass::NonCritical)
                (void)m_run.setComment(number, reasonNotApplicable);
            return;
        }
        const auto level = drawLevel(m_setting.theta, planned.thresholds, m_draw);
        if (question.scale)
            (void)m_run.setValue(number, ScaleValue{question.scale->min + static_cast<std::int32_t>(level)});
        else
            (void)m_run.setValue(number, PickedOption{rising(question).at(level)->id});
        addEvidence(number, planned);
        addComment(number, level, planned.thresholds.size());
    }

    void addEvidence(std::size_t number, const PlannedQuestion &planned)
    {
        if (!m_run.losesPoints(number) && !m_draw.chance(m_plan.evidenceElse))
            return;
        const double share = planned.evidence[0] + m_draw.unit() * (planned.evidence[1] - planned.evidence[0]);
        if (m_setting.channel == Channel::Call) {
            const auto length = m_draw.between(m_plan.evidenceSeconds) * 1000LL;
            const auto latest = std::max<std::int64_t>(0, m_setting.durationMs - length);
            const auto start =
                std::min(latest, static_cast<std::int64_t>(share * static_cast<double>(m_setting.durationMs)));
            (void)m_run.addEvidence(number, TimeSpan{start, start + length});
            return;
        }
        const auto count = m_draw.between(m_plan.evidenceMessages);
        const auto first = std::min(m_setting.messages - count, static_cast<int>(share * m_setting.messages));
        (void)m_run.addEvidence(number, MessageRange{std::max(first, 0), std::max(first, 0) + count - 1});
    }

    void addComment(std::size_t number, std::size_t level, std::size_t best)
    {
        const auto &question = m_run.question(number);
        const bool wanted = question.comment == forms::Requirement::OnLostPoints && m_run.losesPoints(number);
        if (question.comment == forms::Requirement::None || (!wanted && !m_draw.chance(m_setting.evaluator->comments)))
            return;
        const auto pool = m_plan.comments.find(question.id.text());
        if (pool == m_plan.comments.end())
            return;
        const auto *const text = nearest(pool->second, level == best ? 0 : level == 0 ? 2 : 1, !wanted);
        if (text != nullptr)
            (void)m_run.setComment(number, *text);
    }

    /// A comment of the pool of that level (0 full, 1 part, 2 none), else of the nearest one.
    const std::string *nearest(const std::vector<PlannedComment> &pool, int level, bool exactOnly)
    {
        static const std::array<std::string, 3> names{"full", "part", "none"};
        for (int distance = 0; distance < (exactOnly ? 1 : 3); ++distance) {
            std::vector<const std::string *> fitting;
            for (const auto &comment : pool)
                for (int i = 0; i < 3; ++i)
                    if (std::abs(i - level) == distance && comment.level == names[static_cast<std::size_t>(i)])
                        fitting.push_back(&comment.text);
            if (!fitting.empty())
                return fitting[m_draw.below(fitting.size())];
        }
        return nullptr;
    }

    /// How the customer felt at the end: a step from the start that depends on the score.
    void endFeeling()
    {
        const auto number = forms::indexOf(m_form.form, QuestionSlug("feeling-end"));
        if (!number)
            return;
        const auto answers = m_run.submission();
        const auto picks = forms::picksOf(m_form.plan, answers);
        const auto raw = picks ? forms::score(m_form.plan, *picks).raw() : std::nullopt;
        const double score = raw ? raw->approximate() : 50;
        for (const auto &[from, steps] : m_plan.feelingSteps) {
            if (score < from)
                continue;
            std::vector<int> values;
            std::vector<double> weights;
            for (const auto &[step, probability] : steps) {
                values.push_back(step);
                weights.push_back(probability);
            }
            const int end = std::clamp(m_setting.feeling + values[m_draw.weighted(weights)], 0, 3);
            pick(*number, feelings[static_cast<std::size_t>(end)]);
            return;
        }
    }

    const Plan &m_plan;
    const forms::LoadedForm &m_form;
    const AnswerSetting &m_setting;
    Draw &m_draw;
    const std::map<std::string, PlannedQuestion> &m_planned;
    forms::FormRun m_run;
};

} // namespace

std::vector<Answer> drawAnswers(const Plan &plan, const forms::LoadedForm &form, const AnswerSetting &setting,
                                Draw &draw)
{
    return AnswerDrawing(plan, form, setting, draw).draw();
}

} // namespace ringtrue::cli::demo
