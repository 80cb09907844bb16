// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardform.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace Frontdesk {

class Button;
class MessageEdit;
class TextField;

/// Where a card is written: one card after the other of those that stand side by side, each with a
/// picture, a title, a text and buttons.
class CardEdit : public QWidget
{
    Q_OBJECT

public:
    /// @p number of the message among those of the template, for who listens.
    CardEdit(const Theme &theme,
             const CardForm &form,
             const std::optional<Media> &picture,
             int number);

    Content content() const { return cardContent(m_form, m_picture); }
    void setReadOnly(bool readOnly);
    /// For the card that is shown.
    void setPicture(const Media &picture);
    /// Shows the card at @p face, from 0.
    void turnTo(int face);

    QComboBox *which() const { return m_which; }
    TextField *altText() const { return m_altText; }
    TextField *address() const { return m_address; }
    TextField *title() const { return m_title; }
    MessageEdit *text() const { return m_text; }
    Button *addButton() const { return m_addButton; }
    Button *addFace() const { return m_addFace; }
    Button *removeFace() const { return m_removeFace; }
    /// The words of the button at @p place of the card that is shown, and what it sends.
    TextField *label(int place) const { return m_rows.at(place).label; }
    TextField *value(int place) const { return m_rows.at(place).value; }
    QComboBox *does(int place) const { return m_rows.at(place).does; }

Q_SIGNALS:
    void edited();
    /// A picture of our own is to be chosen.
    void pictureWanted();

private:
    struct Row {
        QWidget *line = nullptr;
        QComboBox *does = nullptr;
        TextField *label = nullptr;
        TextField *value = nullptr;
    };

    void build(int number);
    void connectParts();
    QWidget *buildFaces();
    CardFace &face() { return m_form.faces[m_face]; }
    void fillFaces();
    void showFace();
    void showPicture();
    void rebuildRows();
    Row makeRow(int place);
    static void explain(const Row &row);
    void refresh();

    const Theme &m_theme;
    CardForm m_form;
    std::optional<Media> m_picture;
    int m_face = 0;
    bool m_showing = false; ///< the program writes into the fields
    bool m_readOnly = false;
    TextField *m_altText;
    QComboBox *m_which;
    Button *m_addFace;
    Button *m_removeFace;
    TextField *m_address;
    Button *m_choose;
    Button *m_noPicture;
    TextField *m_title;
    MessageEdit *m_text;
    QVBoxLayout *m_buttons;
    QList<Row> m_rows;
    Button *m_addButton;
};

} // namespace Frontdesk
