// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/variables.h"

namespace Frontdesk::Templates {

namespace {

/// What stands between the braces, if it says a variable.
std::optional<Variable> variableOf(QStringView inside)
{
    if (inside.contains(u'{') || inside.contains(u'}'))
        return {};
    Variable variable;
    const auto bar = inside.indexOf(u'|');
    const QStringView name = inside.left(bar < 0 ? inside.size() : bar).trimmed();
    if (name.isEmpty() || name.size() > LongestName)
        return {};
    variable.name = name.toString();
    if (bar >= 0)
        variable.fallback = inside.mid(bar + 1).trimmed().toString();
    return variable;
}

} // namespace

QList<Variable> variablesIn(QStringView text)
{
    QList<Variable> found;
    qsizetype open = -1; // where the last pair of opening braces stands
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit == u'\n' || unit == QChar::ParagraphSeparator) {
            open = -1;
        } else if (unit == u'{' && text.at(at + 1) == u'{') {
            open = at;
        } else if (unit == u'}' && text.at(at + 1) == u'}' && open >= 0) {
            if (auto variable = variableOf(text.mid(open + 2, at - open - 2))) {
                variable->start = open;
                variable->length = at + 2 - open;
                found.append(*variable);
                ++at;
            }
            open = -1;
        }
    }
    return found;
}

QList<Filled::Part> Filled::unresolved() const
{
    QList<Part> left;
    for (const auto &part : parts) {
        if (!part.resolved)
            left.append(part);
    }
    return left;
}

Filled fill(QStringView text, const ValueOf &valueOf)
{
    Filled filled;
    qsizetype done = 0;
    const auto variables = variablesIn(text);
    for (const auto &variable : variables) {
        filled.text += text.mid(done, variable.start - done);
        done = variable.end();
        Filled::Part part;
        part.start = filled.text.size();
        part.name = variable.name;
        const auto value = valueOf ? valueOf(variable.name) : std::nullopt;
        part.byFallback = !value && variable.fallback;
        part.resolved = value || variable.fallback;
        if (value)
            filled.text += *value;
        else if (variable.fallback)
            filled.text += *variable.fallback;
        else
            filled.text += text.mid(variable.start, variable.length);
        part.length = filled.text.size() - part.start;
        filled.parts.append(part);
    }
    filled.text += text.mid(done);
    return filled;
}

} // namespace Frontdesk::Templates
